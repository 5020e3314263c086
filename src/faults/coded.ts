/** One case of a union of faults: its code, and what is known of it. */
export type Coded<Code extends string, Known = unknown> = { readonly code: Code } & Readonly<Known>;
