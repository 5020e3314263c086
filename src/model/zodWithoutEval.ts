import { config } from "zod/mini";

// zod compiles its validators with `new Function` unless told not to, and the page's content security policy forbids
// that. The setting must come before the first schema, so every schema takes zod from here. Imported as a namespace,
// not as `z`: that object would bring every language of zod along. The mini edition checks the same with a quarter of the
// script, for which every opening of the pane and every first formula waits.
config({ jitless: true });

export * from "zod/mini";
