/** Scatter charts as parts of an .xlsx package (ECMA-376, DrawingML charts). */
import type { ChartAxis, ScatterChart } from "../sheet";
import { escaped, schemas } from "./xml";

export function drawingXml(charts: readonly ScatterChart[]): string {
  const corner = (name: "from" | "to", column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(
    ({ area, name }, at) =>
      `<xdr:twoCellAnchor>${corner("from", area.column, area.row)}${corner("to", area.column + area.columns, area.row + area.rows)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escaped(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${schemas.chart}"><c:chart xmlns:c="${schemas.chart}" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="${schemas.drawing}" xmlns:a="${schemas.drawingMain}" xmlns:r="${schemas.office}">${anchors.join("")}</xdr:wsDr>`;
}

const [HORIZONTAL, VERTICAL] = [111_111_111, 222_222_222];

export function chartXml({ title, axes, series }: ScatterChart): string {
  const [x, y] = axes;
  const drawn = series.map(
    ({ name, marker, color, x: xs, y: ys }, at) =>
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="8"/><c:spPr>${solid(color)}<a:ln>${solid("#FFFFFF")}</a:ln></c:spPr></c:marker><c:xVal><c:numRef><c:f>${escaped(xs)}</c:f></c:numRef></c:xVal><c:yVal><c:numRef><c:f>${escaped(ys)}</c:f></c:numRef></c:yVal><c:smooth val="0"/></c:ser>`,
  );
  return `<c:chartSpace xmlns:c="${schemas.chart}" xmlns:a="${schemas.drawingMain}" xmlns:r="${schemas.office}"><c:roundedCorners val="0"/><c:chart>${titleXml(title, 1400)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join("")}<c:axId val="${HORIZONTAL}"/><c:axId val="${VERTICAL}"/></c:scatterChart>${axisXml(x, HORIZONTAL, VERTICAL, "b", y.lowest)}${axisXml(y, VERTICAL, HORIZONTAL, "l", x.lowest)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function axisXml(
  { title, lowest, highest, step }: ChartAxis,
  id: number,
  other: number,
  side: "b" | "l",
  crossesAt: number,
): string {
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${highest}"/><c:min val="${lowest}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>${titleXml(title, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crossesAt val="${crossesAt}"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`;
}

const titleXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr sz="${size}" b="0"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
