/** What a person does in LibreOffice, as a script in Basic that stands in the profile of its user. */

/** Filters by the ending of the file, with their options. */
export const filters = {
  xlsx: ["Calc MS Excel 2007 XML"],
  ods: ["calc8"],
  xls: ["MS Excel 97"],
  csv: ["Text - txt - csv (StarCalc)", "44,34,76,1,,0,false,false,false,false,false,-1"],
} as const;

export interface ScriptedWork {
  /** Addresses of files. */
  readonly from: string;
  readonly to: string;
  readonly filter: readonly [name: string, options?: string];
  readonly lines: readonly string[];
}

/** A text in Basic. */
export const inBasic = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Cells, rows and columns count from 0. */
const hands = `
Function opened(address As String) As Object
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  Set opened = StarDesktop.loadComponentFromURL(address, "_blank", 0, how())
End Function
Sub Keep(book As Object, address As String, filter As String, options As String)
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  how(1).Name = "FilterOptions"
  how(1).Value = options
  book.storeToURL(address, how())
  book.close(True)
End Sub
Sub Number(book As Object, sheet As String, row As Long, column As Long, value As Double)
  book.Sheets.getByName(sheet).getCellByPosition(column, row).setValue(value)
End Sub
Sub Text(book As Object, sheet As String, row As Long, column As Long, value As String)
  book.Sheets.getByName(sheet).getCellByPosition(column, row).setString(value)
End Sub
Sub Formula(book As Object, sheet As String, row As Long, column As Long, value As String)
  book.Sheets.getByName(sheet).getCellByPosition(column, row).setFormula(value)
End Sub
Sub Unlock(book As Object, sheet As String)
  book.Sheets.getByName(sheet).unprotect("")
End Sub
Sub InsertRows(book As Object, sheet As String, row As Long, count As Long)
  book.Sheets.getByName(sheet).Rows.insertByIndex(row, count)
End Sub
Sub RemoveRows(book As Object, sheet As String, row As Long, count As Long)
  book.Sheets.getByName(sheet).Rows.removeByIndex(row, count)
End Sub
Sub Rename(book As Object, sheet As String, name As String)
  book.Sheets.getByName(sheet).Name = name
End Sub
`;

/** The script as files of a profile, which has to count as made: a new one would get a library of its own. */
export function profileFiles(works: readonly ScriptedWork[]): (readonly [name: string, text: string])[] {
  const subroutines = works.map(({ lines }, at) => `Sub Work${at}(book As Object)\n${lines.join("\n")}\nEnd Sub`);
  const calls = works.map(({ from, to, filter: [name, options = ""] }, at) =>
    [
      `Set book = opened(${inBasic(from)})`,
      `Work${at}(book)`,
      `Keep(book, ${inBasic(to)}, ${inBasic(name)}, ${inBasic(options)})`,
    ].join("\n"),
  );
  const script = [hands, ...subroutines, `Sub Main()\nDim book As Object\n${calls.join("\n")}\nEnd Sub`].join("\n");
  const library =
    'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"';
  return [
    [
      "registrymodifications.xcu",
      `${DECLARATION}<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>`,
    ],
    [
      "basic/script.xlc",
      `${DECLARATION}<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    ],
    [
      "basic/Standard/script.xlb",
      `${DECLARATION}<library:library ${library}><library:element library:name="Module1"/></library:library>`,
    ],
    [
      "basic/Standard/Module1.xba",
      `${DECLARATION}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(script)}</script:module>`,
    ],
  ];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
