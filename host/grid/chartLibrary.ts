/** What of ECharts is used; a file of its own, so that it is fetched apart from the page. */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export const startChart = (box: HTMLElement): EChartsType => init(box, null, { renderer: "svg" });
