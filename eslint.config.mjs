import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "screenshots/**", "test/host/fixture/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    // The compiler checks names already, with the types of Office and the DOM at hand.
    rules: { "no-undef": "off" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "no-alert": "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    // Only one room of the house speaks to the worksheet.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/workbook/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/workbook speaks to the worksheet." }],
    },
  },
  {
    files: [
      "src/{model,measures,spreadsheet,texts,faults,assessment,registers,evolution,robustness,calibration,target,comparison,returns,results}/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "CustomFunctions", "window", "document"].map((name) => ({
          name,
          message: "The core knows nothing of Excel or the page.",
        })),
      ],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["emit", "kill", "exit"].map((property) => ({
          object: "process",
          property,
          message: "Other tests live in this process, and a browser that ends it when it hears a signal.",
        })),
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
        process: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-undef": "off" },
  },
);
