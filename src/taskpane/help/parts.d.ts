declare module "*.help" {
  const parts: readonly import("../../texts/helpSearch").HelpPart[];
  export default parts;
}
