// Why no SQL can be written.
export const texts = {
  sqlFault: {
    unsafeName: {
      code: 'The code "{{name}}" is empty or contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Rename the indicator.',
      table:
        'The table name "{{name}}" is empty or contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Choose another name.',
      key: 'The key column "{{name}}" is empty or contains a quotation mark, a backslash, a semicolon or a control character. In SQL it could end the text that it stands in, and what follows would be run. Choose another name.',
    },
    sameColumn: 'The codes "{{first}}" and "{{second}}" would both be the column {{column}}. Rename one of them.',
    keyIsColumn: 'The key column "{{name}}" is also a column of an indicator or of the result. Choose another name.',
    missingColumns:
      "The table {{table}} cannot be used without the columns {{missing}}. Add them to the table and to the list of its columns.",
  },
};
