/** Hands content over as a download: the add-in itself writes no file. */
export function handOver(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: a browser may fetch the content after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
