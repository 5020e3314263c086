import { measureFunctions } from "../../src/functions/measureFunctions";
import { measureForms, measureGroups } from "../../src/taskpane/measures/measureForms";

// The pane fills in what the functions take; neither may know the other's room, so this test holds them together.

test("each field of the page is an argument of the function, in its order, needed where the function needs it", () => {
  expect(measureGroups.flatMap(({ measures }) => measures).toSorted()).toEqual(
    measureFunctions.map(({ id }) => id).toSorted(),
  );
  for (const { id, parameters } of measureFunctions) {
    const fields = measureForms[id];
    expect([id, ...fields.map(({ name }) => name)]).toEqual([id, ...parameters.map(({ name }) => name)]);
    expect([id, ...fields.map((field) => field.kind === "cells" && field.isNeeded)]).toEqual([
      id,
      ...parameters.map(({ optional }) => !optional),
    ]);
  }
});
