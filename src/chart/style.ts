/** What the picture and the page look like by day, and in red light, which keeps eyes used to the dark. */
export const chartStyle = `
.chart,.page{
--ground:#ffffff;--text:#16202c;--faint:#4c5a6a;--line:#b9c4d0;--lane:#edf1f6;--now:#b3261e;--alarm:#a4120a;
--day:#fdf3d0;--civil:#eef3fa;--nautical:#dde6f2;--astronomical:#cad7e9;--night:#b5c5de;--name-halo:#ffffff;
--done:#1b6e4f;--done-text:#ffffff;--running:#0b57b0;--running-text:#ffffff;--planned:#ffffff;--planned-text:#16202c;
--planned-line:#51627a;--failed:#a4120a;--failed-text:#ffffff;--doubt:#6b3fa0;--doubt-text:#ffffff;--skipped:#7a4b00;--moon:#6b5a00;
--look0:#7a0f5c;--look1:#0a5a2a;--look2:#8a3a00;--look3:#102a83;--look4:#5c5c00;--look5:#4a1a8a;--look6:#005b66;--look7:#6e1a1a}
.chart.red,.red .chart,.red.page{
--ground:#000000;--text:#ff5a45;--faint:#e0402e;--line:#5c150d;--lane:#1c0503;--now:#ff8a75;--alarm:#ff8a75;
--day:#5a150c;--civil:#43100a;--nautical:#300b07;--astronomical:#1e0704;--night:#0c0302;--name-halo:#000000;
--done:#5e140c;--done-text:#ff8a75;--running:#dd4030;--running-text:#000000;--planned:#000000;--planned-text:#ff5a45;
--planned-line:#b83022;--failed:#ff5a45;--failed-text:#000000;--doubt:#ff8a75;--doubt-text:#000000;--skipped:#ff5a45;--moon:#ff8a75;
--look0:#ff5a45;--look1:#d63c2a;--look2:#ff8a75;--look3:#e0402e;--look4:#ff5a45;--look5:#d63c2a;--look6:#ff8a75;--look7:#e0402e}
.chart{font-family:system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;max-width:100%}
.chart text{fill:var(--text)}
.chart .ground{fill:var(--ground)}
.chart .head,.chart .device{font-weight:600}
.chart .axis,.chart .reason{fill:var(--faint)}
.chart .alarm{fill:var(--alarm);font-weight:600}
.chart .sky-day{fill:var(--day)}.chart .sky-civil{fill:var(--civil)}.chart .sky-nautical{fill:var(--nautical)}
.chart .sky-astronomical{fill:var(--astronomical)}.chart .sky-night{fill:var(--night)}
.chart .grid{stroke:var(--line);stroke-width:.6;opacity:.7}.chart .tick{stroke:var(--faint)}
.chart .limit{stroke:var(--text);stroke-dasharray:1 3}
.chart .lane{fill:var(--lane)}
.chart line.now{stroke:var(--now);stroke-width:1.6}.chart text.now{fill:var(--now);font-weight:600}
.chart .curve{fill:none;stroke-width:2}
.chart .curve.moon{stroke:var(--moon);stroke-dasharray:2 4}.chart .name.moon{fill:var(--moon)}
.chart .name{paint-order:stroke;stroke:var(--name-halo);stroke-width:3px;stroke-linejoin:round;font-weight:600}
.chart .look0{stroke:var(--look0)}.chart .look1{stroke:var(--look1);stroke-dasharray:9 3}
.chart .look2{stroke:var(--look2);stroke-dasharray:4 3}.chart .look3{stroke:var(--look3);stroke-dasharray:10 3 2 3}
.chart .look4{stroke:var(--look4);stroke-width:3}.chart .look5{stroke:var(--look5);stroke-dasharray:14 4}
.chart .look6{stroke:var(--look6);stroke-dasharray:6 2 2 2 2 2}.chart .look7{stroke:var(--look7);stroke-dasharray:3 6}
.chart .name.look0{fill:var(--look0)}.chart .name.look1{fill:var(--look1)}.chart .name.look2{fill:var(--look2)}
.chart .name.look3{fill:var(--look3)}.chart .name.look4{fill:var(--look4)}.chart .name.look5{fill:var(--look5)}
.chart .name.look6{fill:var(--look6)}.chart .name.look7{fill:var(--look7)}
.chart text.name{stroke:var(--name-halo);stroke-dasharray:none;stroke-width:3px}
.chart .done rect{fill:var(--done)}.chart .done text{fill:var(--done-text)}
.chart .running rect{fill:var(--running)}.chart .running text{fill:var(--running-text)}
.chart .planned rect{fill:var(--planned);stroke:var(--planned-line);stroke-dasharray:4 2}.chart .planned text{fill:var(--planned-text)}
.chart .thin rect{stroke:none;stroke-dasharray:none}.chart .planned.thin rect{fill:var(--planned-line)}.chart text.beside{fill:var(--text)}
.chart .failed rect{fill:var(--failed)}.chart .failed text{fill:var(--failed-text)}
.chart .doubt rect{fill:var(--doubt)}.chart .doubt text{fill:var(--doubt-text)}
.chart .interrupted rect{fill:var(--skipped)}.chart .interrupted text{fill:var(--ground)}
.chart .skipped path{stroke:var(--skipped);stroke-width:2.5}
.chart .unlikely path{stroke:var(--skipped);stroke-width:1.4;stroke-dasharray:2 1.5}
.chart .bar path.under{stroke:var(--ground);stroke-width:6;stroke-dasharray:none}
.chart .bar rect.touch{fill:transparent;stroke:none}
`;
