/** A chart as ECharts draws it. */
import type { EChartsCoreOption } from "echarts/core";
import type { ChartSeries } from "../chartContents";
import type { AxisRecord, ChartRecord } from "../drawings";

/** The colours that Excel gives series, in their order. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const INK = "#595959";
const LINE = "#D9D9D9";

export function chartOption(chart: ChartRecord, series: readonly ChartSeries[]): EChartsCoreOption {
  const isBar = chart.type === "BarStacked";
  const isScatter = chart.type === "XYScatter";
  const { category, value } = chart.axes;
  const categories = {
    ...axisOption(category, isBar),
    ...(isScatter
      ? { type: "value" }
      : { type: "category", data: series[0]?.points.map((point) => point.category) ?? [] }),
  };
  const values = { ...axisOption(value, !isBar), type: "value" };
  return {
    animation: false,
    color: COLORS,
    backgroundColor: "#FFFFFF",
    textStyle: { fontFamily: '"Segoe UI", "Noto Sans", "Noto Sans SC", sans-serif', color: INK },
    title: { text: chart.title, left: "center", top: 4, textStyle: { fontSize: 14, fontWeight: "normal", color: INK } },
    legend: chart.hasLegend
      ? { data: series.map(({ name }) => name), bottom: 4, itemHeight: 8, textStyle: { color: INK } }
      : { show: false },
    grid: {
      left: title(isBar ? category : value) === "" ? 12 : 30,
      right: 24,
      top: chart.title === "" ? 16 : 40,
      bottom: (chart.hasLegend ? 32 : 10) + (title(isBar ? value : category) === "" ? 0 : 20),
      containLabel: true,
    },
    xAxis: isBar ? values : categories,
    yAxis: isBar ? categories : values,
    series: series.map((one) => seriesOption(chart, one)),
  };
}

const title = (axis: AxisRecord): string => axis.title;

function axisOption({ title: name, minimum, maximum, reversed }: AxisRecord, isUpright: boolean): object {
  return {
    name,
    nameLocation: "middle",
    nameGap: isUpright ? 34 : 26,
    nameTextStyle: { color: INK },
    inverse: reversed,
    ...(minimum !== "" && { min: minimum }),
    ...(maximum !== "" && { max: maximum }),
    axisLabel: { color: INK, fontSize: 11, interval: 0 },
    axisLine: { show: true, lineStyle: { color: "#BFBFBF" } },
    splitLine: { show: true, lineStyle: { color: LINE } },
  };
}

function seriesOption({ type }: ChartRecord, { name, points, isFilled }: ChartSeries): object {
  const isScatter = type === "XYScatter";
  const data = points.map(({ x, y, label, labelPosition }) => ({
    // A gap is a hyphen, in the words of the library.
    value: isScatter ? [x, y ?? "-"] : (y ?? "-"),
    label: {
      show: label !== "",
      formatter: () => label,
      position: isScatter ? labelPosition.toLowerCase() : "inside",
      color: INK,
      fontSize: 10,
    },
  }));
  const common = { name, data, itemStyle: isFilled ? {} : { color: "transparent" } };
  switch (type) {
    case "XYScatter":
      return { ...common, type: "scatter", symbolSize: 8 };
    case "LineMarkers":
      return { ...common, type: "line", connectNulls: false, symbol: "circle", symbolSize: 6 };
    case "ColumnClustered":
      return { ...common, type: "bar" };
    default:
      return { ...common, type: "bar", stack: "all", barMaxWidth: 48 };
  }
}
