import { config } from "zod";

// zod compiles its validators with `new Function` unless told not to, and the page's content security policy forbids
// that. The setting must come before the first schema, so every schema takes zod from here. Imported as a namespace,
// not as `z`: that object would bring every language of zod along.
config({ jitless: true });

export * from "zod";
