/** `OgpoPlusReturnPremium` of `ogpo-plus/return-premium`. */
export const pascalCase = (text: string): string =>
  text
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
