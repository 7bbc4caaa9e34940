export default {
  build: { ssr: "printed-case.mjs", outDir: "out/vite" },
  // Otherwise what is installed is left out of the bundle of a server.
  ssr: { noExternal: true },
};
