import { measureForms } from "../../src/functions/askMeasure";
import { idsByGroup } from "../../src/functions/catalogue";
import { translatorFor } from "../../src/texts";
import { languages } from "../../src/model";
import { choiceText, fieldLabel, fieldsOf, measureGroups } from "../../src/taskpane/measures/measureForms";

// The pane fills in what the functions declare; neither may know the other's room, so this test holds them together.

test("each field of the page is an argument of the function, in its order, needed where the function needs it", async () => {
  const forms = await measureForms();
  expect([...measureGroups(forms).values()].flat().map(({ id }) => id)).toEqual(idsByGroup.measures);
  for (const form of forms) {
    const { id, parameters } = form;
    const filled = parameters.filter(({ name }) => name !== "language");
    const fields = fieldsOf(form);
    expect([id, ...fields.map(({ name }) => name)]).toEqual([id, ...filled.map(({ name }) => name)]);
    expect([id, ...fields.map((field) => field.kind === "cells" && field.isNeeded)]).toEqual([
      id,
      ...filled.map(({ optional }) => !optional),
    ]);
  }
});

test("groups stand in the order in which an economist looks for them", async () => {
  expect([...measureGroups(await measureForms()).keys()]).toEqual([
    "concentration",
    "inequality",
    "space",
    "weighting",
    "scoring",
    "normalising",
    "trend",
  ]);
});

test.each(languages)("every field and every choice has its words in %s", async (language) => {
  const t = translatorFor(language);
  for (const form of await measureForms()) {
    for (const field of fieldsOf(form)) {
      const keys = [
        fieldLabel(form, field),
        ...(field.kind === "choice" ? field.choices.map((choice) => choiceText(form, field, choice)) : []),
      ];
      for (const key of keys) {
        expect(t(key)).not.toBe(key);
        expect(String(t(key)).length).toBeGreaterThan(1);
      }
    }
  }
});

test("the first choice of a field is what the function takes when it is left out", async () => {
  const choices = (await measureForms()).flatMap((form) =>
    fieldsOf(form).flatMap((field) =>
      field.kind === "choice" ? [[`${form.id} ${field.name}`, field.choices[0]] as const] : [],
    ),
  );
  expect(Object.fromEntries(choices)).toEqual({
    "CLUSTERLQ detail": "FALSE",
    "CLUSTERHHI normalized": "FALSE",
    "CLUSTERHHI detail": "FALSE",
    "CLUSTERKRUGMAN detail": "FALSE",
    "CLUSTERELLISONGLAESER detail": "FALSE",
    "CLUSTERGINI detail": "FALSE",
    "CLUSTERTHEIL variant": "T",
    "CLUSTERTHEIL detail": "FALSE",
    "CLUSTERTOPSIS normalization": "vector",
    "CLUSTERCOUPLING formula": "geometric",
    "CLUSTERNORMALIZE method": "",
    "CLUSTERNORMALIZE detail": "FALSE",
  });
});
