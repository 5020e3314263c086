/** A formula whose underscores stand before an index: w_ij. */
export function Symbols({ text }: { readonly text: string }) {
  return text.split(/_(\p{L}+)/u).map((part, at) => (at % 2 === 0 ? part : <sub key={at}>{part}</sub>));
}
