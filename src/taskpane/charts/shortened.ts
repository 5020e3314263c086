/** As much of a name as there is room for, in characters; a Chinese one takes the room of two. */
export function shortened(name: string, room: number): string {
  const characters = [...name];
  let taken = 0;
  for (const [at, character] of characters.entries()) {
    taken += character > "\u2e7f" ? 1.9 : 1;
    if (taken > room)
      return `${characters
        .slice(0, at - 1)
        .join("")
        .trimEnd()}…`;
  }
  return name;
}
