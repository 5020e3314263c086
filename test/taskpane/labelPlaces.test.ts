import { labelInside, labelPlaces, nameWidth } from "../../src/taskpane/charts/labelPlaces";

const frame = { left: 0, right: 200, top: 0, bottom: 100 };

test("a name stands to the right of its mark where there is room", () => {
  expect(labelPlaces([{ x: 50, y: 50, name: "Linden" }], frame)).toEqual([{ x: 58, y: 53, anchor: "start" }]);
});

test("at the right edge it stands to the left", () => {
  expect(labelPlaces([{ x: 195, y: 50, name: "Linden" }], frame)).toEqual([{ x: 187, y: 53, anchor: "end" }]);
});

test("a name covers neither a mark nor another name", () => {
  const pair = [
    { x: 50, y: 50, name: "Linden" },
    { x: 70, y: 50, name: "Quarry" },
  ];
  // Linden's six letters take 32 of the pixels to its right, where Quarry's mark lies; so it goes to the left.
  expect(labelPlaces(pair, frame).map((place) => place?.anchor)).toEqual(["end", "start"]);
});

test("of many marks at one place only those with room are named", () => {
  const crowd = Array.from({ length: 9 }, () => ({ x: 100, y: 50, name: "Linden" }));
  // Every place beside a mark covers the marks on top of it by nothing, and the names of the first four take all of them.
  expect(labelPlaces(crowd, frame).filter((place) => place !== undefined)).toHaveLength(4);
});

test("a Chinese character is as wide as it is high", () => {
  expect(nameWidth("椴林机床")).toBe(40);
});

test("the name of the mark that is looked at stays inside the frame", () => {
  const { x, y, anchor } = labelInside({ x: 2, y: 2, name: "Linden" }, frame);
  expect([y, anchor]).toEqual([18, "middle"]);
  expect(x).toBeCloseTo(15.9, 12);
});
