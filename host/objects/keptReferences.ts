/** Objects that the add-in keeps between batches (`_KeepReference`), until `workbook._RemoveReference` lets them go. */

export class KeptReferences<Kept extends object> {
  private readonly objects = new Map<string, Kept>();
  private readonly ids = new Map<Kept, string>();
  private last = 0;

  keep(object: Kept): void {
    if (this.ids.has(object)) return;
    const id = `reference-${++this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: Kept): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): Kept | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object) this.ids.delete(object);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.objects.size;
  }
}
