/** What stands around the recipes when they run: files of their tool chains. */

export const IMPORTS = [
  "static org.junit.jupiter.api.Assertions.assertEquals",
  "static org.junit.jupiter.api.DynamicTest.dynamicTest",
  "com.fasterxml.jackson.databind.JsonNode",
  "com.fasterxml.jackson.databind.ObjectMapper",
  "java.io.File",
  "java.io.IOException",
  "java.util.stream.Stream",
  "java.util.stream.StreamSupport",
  "org.junit.jupiter.api.DynamicTest",
  "org.junit.jupiter.api.TestFactory",
]
  .map((name) => `import ${name};\n`)
  .join("");

export function pom(versions) {
  const dependency = (group, artifact, version) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>recipes</groupId><artifactId>payout</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    ${dependency("org.junit.jupiter", "junit-jupiter", versions.junit)}
    ${dependency("com.fasterxml.jackson.core", "jackson-databind", versions.jackson)}
  </dependencies>
  <build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><version>${versions.surefire}</version></plugin></plugins></build>
</project>
`;
}

export const config = (browser) => `export default {
  use: { baseURL: "http://localhost:4179", launchOptions: { executablePath: ${JSON.stringify(browser)}, args: ["--no-sandbox"] } },
  webServer: { command: "node serve.mjs", url: "http://localhost:4179/payout.html" },
};
`;

export const SERVER = `import { readFileSync } from "node:fs";
import { createServer } from "node:http";
createServer((_, response) => response.setHeader("content-type", "text/html").end(readFileSync("payout.html"))).listen(4179);
`;
