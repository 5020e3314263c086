/**
 * npm run release -- --env host=https://addin.example.org [--env namespace=DIC] [--env officejs=cdn|self|<url>]
 * Everything that an administrator gets: the built site with its notices, the list of its parts (CycloneDX), what is known
 * about their faults, and the checksums of all of it.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { auditReport } from "./release/audit";
import { writeChecksums } from "./release/checksums";
import { writeSbom } from "./release/sbom";

const root = join(__dirname, "..");
const dist = join(root, "dist");

function main(): void {
  const switches = process.argv.slice(2);
  if (!switches.some((one) => one.startsWith("host=") || one.startsWith("--env=host=")))
    throw new Error(
      "A release needs the address where it will be served: npm run release -- --env host=https://addin.example.org. For this machine alone, npm run build will do.",
    );
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const parameters = [webpack, "--mode", "production", "--stats", "errors-warnings", ...switches];
  execFileSync(process.execPath, parameters, { cwd: root, stdio: "inherit" });
  const parts = writeSbom(root, dist);
  console.log(`dist/sbom.cdx.json lists ${parts} parts.`);
  console.log(auditReport(root));
  console.log(
    `dist/SHA256SUMS holds the checksums of ${writeChecksums(dist)} files; check them with sha256sum -c SHA256SUMS.`,
  );
}

try {
  main();
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
