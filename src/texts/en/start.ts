// Where there is no table yet: what one can begin with.
export const texts = {
  start: {
    title: "Ways to begin",
    table: "With a table of your own: select one of its cells; the first row names the indicators.",
    sample: "With invented clusters of one year, to try it out.",
    panel: "With invented clusters over several years, to follow how they develop.",
    lists:
      "With a list of firms, and perhaps one of their ties: compute the indicators from them, or try it with a sample.",
    template: "Without data yet: write a template for the offices that have them.",
    collect: "With returned templates: collect them into one table.",
    measures: "With any numbers: compute Gini, Theil, location quotients and other measures.",
    help: "With a question: search questions, functions, indicators and rules.",
    to: {
      lists: "Use lists of firms",
      template: "Write a template",
      collect: "Collect returned files",
      measures: "Choose a measure",
      help: "Open the help",
    },
  },
};
