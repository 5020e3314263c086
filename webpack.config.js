const fs = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const tsx = require("tsx/cjs/api");

/** Where the page takes office.js from. Microsoft asks for the CDN; under the test host the server answers this address. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Writes what Excel reads beside the script: metadata of the functions, manifest, icons. */
class ExcelFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ExcelFilesPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ExcelFilesPlugin", stage }, () => {
        const emit = (name, content) => compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        const { functionsMetadata } = tsx.require("./src/functions/metadata.ts", __filename);
        emit("functions.json", JSON.stringify(functionsMetadata("en"), null, 2));
        emit("functions.zh-CN.json", JSON.stringify(functionsMetadata("zh-CN"), null, 2));
        const { helpPage } = tsx.require("./src/functions/helpPage.ts", __filename);
        emit("help.html", helpPage("en"));
        emit("help.zh-CN.html", helpPage("zh-CN"));
        emit("manifest.xml", fs.readFileSync(path.join(__dirname, "manifest.xml"), "utf8"));
        for (const icon of fs.readdirSync(path.join(__dirname, "assets", "icons"))) {
          emit(`assets/icons/${icon}`, fs.readFileSync(path.join(__dirname, "assets", "icons", icon)));
        }
      });
    });
  }
}

/** @returns {import("webpack").Configuration} */
module.exports = (_environment, { mode = "production" }) => ({
  mode,
  entry: { runtime: "./src/runtime.ts" },
  // No eval in any mode: the page's content security policy forbids it.
  devtool: "source-map",
  output: {
    path: path.join(__dirname, "dist"),
    clean: true,
    filename: "[name].js",
    // A part that does not come is told in the cell that asked for it, not after two minutes.
    chunkLoadTimeout: 30_000,
    chunkFilename: "[name].[contenthash:8].js",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/u, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
      { test: /\.csv$/u, type: "asset/source" },
    ],
  },
  // webpack's own minimizer, not esbuild's: that one keeps what is unused inside a module, a tenth of the script.
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: { officeJs: OFFICE_JS },
      scriptLoading: "blocking",
      inject: "body",
    }),
    new ExcelFilesPlugin(),
  ],
});
