/** The settings that an add-in stores in the document; values are JSON text, as in the file. */
export class DocumentSettings {
  private readonly entries = new Map<string, string>();

  constructor(initial: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(initial)) this.set(key, JSON.stringify(value));
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  get(key: string): string | undefined {
    return this.entries.get(key);
  }

  set(key: string, json: string): void {
    this.entries.set(key, json);
  }

  remove(key: string): boolean {
    return this.entries.delete(key);
  }

  replaceAll(pairs: readonly (readonly [string, string])[]): void {
    this.entries.clear();
    for (const [key, json] of pairs) this.entries.set(key, json);
  }

  pairs(): [string, string][] {
    return [...this.entries];
  }
}
