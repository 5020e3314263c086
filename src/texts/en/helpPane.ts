// The help in the pane; what it says itself comes from the help page.
export const texts = {
  helpPane: {
    title: "Help",
    back: "Back",
    search: "Search the help",
    searchHint: "Questions, functions, indicators, rules and error signs.",
    found: "Found",
    count_zero: "Nothing found. Try fewer or other words.",
    count_one: "{{count}} entry",
    count_other: "{{count}} entries",
    kinds: { question: "Questions", function: "Functions" },
    kind: {
      question: "Question",
      function: "Function",
      sign: "Error sign",
      indicator: "Indicator",
      rule: "Rule of the model",
    },
    more: "Examples, sources and every number of the models:",
    whole: "help page",
    wholePage: "Show on the help page",
    wholeFunction: "Arguments and example on a page of its own",
  },
};
