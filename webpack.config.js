const { createHash } = require("node:crypto");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, ProgressPlugin } = require("webpack");
// Once and for all, so that webpack's cache sees the parts of the build by their plain names and forgets all when one changes.
require("tsx/cjs");

const { readSwitches } = require("./build/switches.ts");
const { panePolicy } = require("./build/contentPolicy.ts");
const { SiteFilesPlugin } = require("./build/siteFilesPlugin.ts");
const { NoticePlugin } = require("./build/noticePlugin.ts");
const { BuildRecordPlugin } = require("./build/buildRecordPlugin.ts");
const { recipeOf } = require("./build/buildRecord.ts");
const { officeAddress } = require("./build/officeFiles.ts");

/** How far a build is, for whoever started it and listens. */
const progress = () =>
  process.send
    ? [new ProgressPlugin((share, phase) => process.send(`${Math.round(100 * share)} % ${phase}`.trim()))]
    : [];

/** @returns {Promise<import("webpack").Configuration>} */
module.exports = async (environment, { mode = "production", outputPath }) => {
  // The functions, whose declarations the build writes down, are fetched by import().
  await import("tsx");
  const switches = readSwitches(environment);
  const recipe = recipeOf(mode, environment);
  return {
    mode,
    // The help pages are text; their one script is apart from everything that Excel loads.
    entry: { runtime: "./src/runtime.ts", help: "./src/functions/helpScript.ts" },
    // No eval in any mode: the page's content security policy forbids it.
    devtool: "source-map",
    output: {
      path: path.join(__dirname, "dist"),
      clean: true,
      // The manifest names this file, and Excel's caches follow the manifest; all others change their name with their content.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // A part that does not come is told in the cell that asked for it, not after two minutes.
      chunkLoadTimeout: 30_000,
    },
    cache: {
      type: "filesystem",
      // Each set of switches has its own. A build that goes elsewhere leaves nothing behind: it reads what the usual one left,
      // and webpack compiles anew what depends on a switch.
      name: createHash("sha1")
        .update(outputPath === undefined ? recipe : recipeOf(mode, {}))
        .digest("hex")
        .slice(0, 12),
      readonly: outputPath !== undefined,
      buildDependencies: {
        config: [__filename, ...["package-lock.json", "tsconfig.json"].map((name) => path.join(__dirname, name))],
      },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/u, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /\.csv$/u, type: "asset/source" },
        { test: /\.help$/u, type: "json", loader: path.join(__dirname, "build", "helpPartsLoader.ts") },
        // Its package.json does not say so: only the part that reads formats is used, not the languages and the formatter.
        { test: /[\\/]numfmt[\\/]lib[\\/]/u, sideEffects: false },
      ],
    },
    // Half of Terser's time for a script that is a little smaller; esbuild would keep what is unused inside a module.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
    plugins: [
      new DefinePlugin({ FUNCTION_NAMESPACE: JSON.stringify(switches.namespace) }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        chunks: ["runtime"],
        template: "./src/taskpane/taskpane.html",
        templateParameters: { officeJs: officeAddress(switches.officeJs), policy: panePolicy(switches.officeJs) },
        scriptLoading: "blocking",
        inject: "body",
      }),
      new SiteFilesPlugin(__dirname, switches),
      new NoticePlugin(__dirname),
      new BuildRecordPlugin(__dirname, recipe),
      ...progress(),
    ],
  };
};
