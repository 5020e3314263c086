import about from "../../../package.json";

/** The version of the add-in that computed something. */
export const productVersion: string = about.version;
