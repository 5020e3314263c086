import { BrowserSession } from "./driver";
async function main(){
const t0=Date.now(); const lap=(s:string)=>console.log(s, Date.now()-t0);
const s = await BrowserSession.start(); lap("started");
try {
const p = await s.open(); lap("open");
console.log("trouble", await p.troubles());
console.log(JSON.stringify((await p.spill("AQ1")).slice(0,3)));
await p.screenshot("start"); lap("shot");
await p.typeInto("AS20", "=1+2"); lap("typed");
console.log(await p.values("AS20"), await p.formula("AS20"), await p.selection());
await p.screenshot("typed");
} finally { await s.stop(); }
}
void main().catch(e=>{console.error(e); process.exitCode=1;});
