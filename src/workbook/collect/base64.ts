/** The form in which Excel takes a file. In pieces: a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x6000;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
