/** The look of the help page, on screen in both schemes and on paper. */
export const helpStyle = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 "Segoe UI", system-ui, "Noto Sans", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 58rem; padding: 0 1rem 4rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; border-bottom: 3px solid #0b5563; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid #8886; } h3 { margin-bottom: .25rem; }
nav p { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } nav strong { flex-basis: 100%; }
code { font-family: Consolas, "Cascadia Mono", monospace; font-size: .92em; background: #8882; padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .88rem; margin: .5rem 0 1rem; }
th, td { border: 1px solid #8886; padding: .2rem .5rem; text-align: left; vertical-align: top; } th { background: #0b556322; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
#search { margin: 1rem 0; } #search input { font: inherit; width: min(24rem, 100%); } #search li p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin: 0 0 .5rem; }
:target { outline: 2px solid #0b5563; }
article { break-inside: avoid-page; margin-top: 1.5rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
@media print { nav, #search, header a { display: none; } body { font-size: 10pt; max-width: none; } .wide { overflow: visible; } table { font-size: 8pt; } }
`;
