// What is said where a part of the add-in does not arrive, its texts among them: this comes with the script.
export const texts = {
  fault: {
    notLoaded:
      "{{function}} needs a part of the add-in that did not arrive from its server. Check the connection and recalculate (Ctrl+Alt+F9); if it comes back, reload the add-in.",
  },
  pane: {
    notLoaded:
      "A part of the add-in did not arrive from its server. Check the connection, then close the pane and open it again.",
  },
};
