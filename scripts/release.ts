/**
 * npm run release -- --env host=https://addin.example.org [--env namespace=DIC] [--env officejs=cdn|self|<url>]
 * Everything that an administrator gets: the built site with its notices, the list of its parts (CycloneDX), what is known
 * about their faults, and the checksums of all of it.
 */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSite } from "../build/buildSite";
import { environmentOption, runCommand, switchesOf, WrongCall } from "./commandLine";
import { auditReport } from "./release/audit";
import { writeChecksums } from "./release/checksums";
import { writeSbom } from "./release/sbom";

const root = join(__dirname, "..");
const dist = join(root, "dist");

void runCommand({
  name: "npm run release",
  what: "Builds dist/ for a server, with the list of its parts, their known faults and checksums.",
  options: { env: environmentOption },
  more: ["Example: npm run release -- --env host=https://addin.example.org --env namespace=DIC"],
  async run({ env }) {
    const switches = switchesOf(env);
    if (!switches.some((one) => one.startsWith("host=")))
      throw new WrongCall(
        "A release needs the address where it will be served: npm run release -- --env host=https://addin.example.org. For this machine alone, npm run build will do.",
      );
    await buildSite(root, { switches }, announce);
    console.log(`dist/sbom.cdx.json lists ${writeSbom(root, dist)} parts.`);
    console.log(await announce("Asking the registry for known faults", async () => auditReport(root)));
    const files = writeChecksums(dist);
    console.log(`dist/SHA256SUMS holds the checksums of ${files} files; check them with sha256sum -c SHA256SUMS.`);
  },
});
