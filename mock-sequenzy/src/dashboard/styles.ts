/** One sheet for all pages; plain CSS, light and dark. */
export const styles = `
:root {
	color-scheme: light dark;
	--ink: #1d1b26; --quiet: #625e70; --line: #e5e3ec; --field: #8b8799; --ground: #f6f5fa; --panel: #fff; --accent: #5b3df5; --accent-ink: #fff;
	--good: #0b6b3a; --good-ground: #dff5e8; --wait: #7a4b00; --wait-ground: #fdf0d5; --off: #55516a; --off-ground: #ebe9f2; --bad: #9c1c28; --bad-ground: #fde7e9;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ink: #eceaf4; --quiet: #a9a5ba; --line: #343141; --field: #6d6980; --ground: #16141d; --panel: #1f1c29; --accent: #9480ff; --accent-ink: #16141d;
		--good: #7fe0a8; --good-ground: #143524; --wait: #f5c772; --wait-ground: #3a2b0e; --off: #bab6cc; --off-ground: #2d2a3a; --bad: #ff9aa3; --bad-ground: #431a20;
	}
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
a { color: var(--accent); text-underline-offset: 2px; }
h1, h2, p, dl, dd, ul, fieldset { margin: 0; padding: 0; }
h1 { font-size: 24px; line-height: 1.25; letter-spacing: -.01em; }
h2 { font-size: 16px; line-height: 1.3; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.quiet, .sub, .intro, small { color: var(--quiet); }
.sub { display: block; font-size: 13px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand { display: flex; align-items: center; gap: 8px; font-weight: 650; font-size: 16px; color: var(--ink); text-decoration: none; }
.brand svg { flex: none; }
.brand small { padding: 1px 6px; border: 1px solid var(--line); border-radius: 5px; font-weight: 500; font-size: 12px; }

.frame { display: grid; grid-template-columns: 216px minmax(0, 1fr); min-height: 100vh; }
.side { position: sticky; top: 0; display: flex; flex-direction: column; gap: 20px; height: 100vh; padding: 24px 16px; border-right: 1px solid var(--line); background: var(--panel); }
.side .brand { padding: 0 10px; }
.skip { position: absolute; top: 8px; left: 8px; z-index: 2; padding: 8px 14px; border-radius: 8px; background: var(--accent); color: var(--accent-ink); transform: translateY(-80px); }
.skip:focus { transform: none; }
.side nav { display: grid; gap: 10px; align-content: start; overflow-y: auto; min-height: 0; margin: 0 -6px; padding: 2px 6px; }
.side .group { display: grid; gap: 2px; }
.side .group p { padding: 0 10px 2px; color: var(--quiet); font-size: 13px; }
.side nav a { padding: 3px 10px; border-radius: 8px; color: var(--quiet); font-weight: 500; text-decoration: none; }
.side nav a:hover { color: var(--ink); background: var(--ground); }
.side nav a[aria-current] { color: var(--ink); background: var(--off-ground); }
.account { display: grid; gap: 12px; margin-top: auto; padding: 0 10px; color: var(--quiet); font-size: 13px; }
.company { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.viewer { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; justify-content: space-between; }
.company label { flex-basis: 100%; }
.company select { min-width: 0; flex: 1 1 0; padding: 4px 8px; }
.frame main { width: 100%; max-width: 1080px; padding: 32px 40px 64px; }
.head { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 8px 24px; margin-bottom: 24px; }
.head > div { flex: 1 1 400px; }
.clock { text-decoration: none; padding: 4px 10px; border: 1px solid var(--line); border-radius: 99px; background: var(--panel); color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; }
.dot { display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; background: #1fa864; }
.dot.frozen { background: #3d9be9; }
.crumbs { margin: -12px 0 16px; }

.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
.stack.tight { gap: 8px; }
.panel { border: 1px solid var(--line); border-radius: 12px; background: var(--panel); }
.panel-head, .panel-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; padding: 18px 20px; }
.panel-foot { padding: 12px 20px; border-top: 1px solid var(--line); font-size: 13px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(116px, 1fr)); gap: 14px 20px; padding: 0 20px 18px; }
.facts:first-child { padding-top: 18px; }
.facts dt { color: var(--quiet); font-size: 13px; }
.badge { display: inline-block; padding: 2px 9px; border-radius: 99px; font-size: 13px; font-weight: 550; white-space: nowrap; }
.badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); }
.badge.off { color: var(--off); background: var(--off-ground); }
.badge.bad { color: var(--bad); background: var(--bad-ground); }
.empty { padding: 56px 24px; border: 1px dashed var(--line); border-radius: 12px; text-align: center; }
.empty p { max-width: 52ch; margin: 8px auto 0; color: var(--quiet); }

.rows { margin: 0; padding: 0; list-style: none; }
.rows > li { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding: 12px 20px; }
.rows > li + li, .panel-head + .rows > li:first-child, .panel-head + .pad, .panel form + .rows > li:first-child { border-top: 1px solid var(--line); }
.rows > li:target { background: var(--wait-ground); }
.rows .grow { font-weight: 400; overflow-wrap: anywhere; }
.rows time { color: var(--quiet); font-size: 13px; white-space: nowrap; }
.rows b { font-weight: 600; }
.pad { padding: 16px 20px; }
.pad + .pad { padding-top: 0; }
.pad > .empty { padding: 32px 16px; }
.raw { flex-basis: 100%; min-width: 0; }
.raw > summary { width: max-content; color: var(--quiet); font-size: 13px; cursor: pointer; }
.raw > summary:hover { color: var(--ink); }
.panel > .raw { padding: 10px 20px; border-top: 1px solid var(--line); }
.code { position: relative; margin-top: 8px; }
.panel > .code { margin: 0 20px 16px; }
.code pre, .raw > pre { border: 1px solid var(--line); border-radius: 8px; max-height: 420px; overflow: auto; }
.code button { position: absolute; top: 8px; right: 8px; }
.inline { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: center; }
main > .inline { margin-bottom: 16px; }
.pair { display: flex; gap: 8px; align-items: center; min-width: 0; }
.inline label { color: var(--quiet); font-size: 13px; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px 20px; align-items: end; }
.fields label { display: block; margin-bottom: 4px; font-size: 13px; font-weight: 550; }
.fields > div { min-width: 0; align-self: start; }
.fields button { justify-self: start; }
input:not([type=radio], [type=checkbox], [type=hidden]), select { max-width: 100%; padding: 7px 10px; border: 1px solid var(--field); border-radius: 8px; background: var(--panel); color: var(--ink); font: inherit; }
.fields input, .fields select { width: 100%; }
.wrap { flex-wrap: wrap; }
.older { margin-top: 16px; }
.path { font-family: ui-monospace, 'SF Mono', Menlo, monospace; font-size: 13px; }
.notice.calm { color: var(--off); background: var(--off-ground); }
main > .notice { margin-bottom: 16px; }

.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th { padding: 12px 20px; color: var(--quiet); font-size: 13px; font-weight: 500; text-align: left; }
td { padding: 14px 20px; border-top: 1px solid var(--line); vertical-align: top; }
td:first-child { overflow-wrap: break-word; }
td:nth-child(2) { min-width: 230px; }
td.end { text-align: right; }
.item { display: flex; gap: 12px; align-items: center; }
.picture { position: relative; display: grid; place-items: center; width: 40px; height: 40px; flex: none; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--quiet); font-weight: 550; }
.picture i { position: absolute; inset: 0; background: center / cover; }
.rows .grow > .item { margin-top: 6px; }
code { font: 13px ui-monospace, 'SF Mono', Menlo, monospace; overflow-wrap: anywhere; }
.badges { display: flex; flex-wrap: wrap; gap: 6px; }
.steps { display: grid; gap: 10px; padding-left: 40px; margin: 0; }
.bars { display: grid; gap: 8px; list-style: none; margin-top: 8px; }
.bars label { display: block; }
progress { width: 100%; max-width: 420px; accent-color: var(--accent); }
.facts + .facts { padding-top: 0; }
.facts.wide { grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); }

.event summary { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; padding: 12px 20px; cursor: pointer; list-style: none; }
.event summary::-webkit-details-marker { display: none; }
.event summary time { color: var(--quiet); font-size: 13px; min-width: 96px; text-align: right; }
.grow { flex: 1; min-width: 140px; font-weight: 500; }
.why { padding: 0 20px 10px; color: var(--quiet); font-size: 13px; }
pre { margin: 0; padding: 14px 20px; overflow-x: auto; border-top: 1px solid var(--line); background: var(--ground); border-radius: 0 0 12px 12px; font: 13px/1.5 ui-monospace, 'SF Mono', Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }

.mails { list-style: none; overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 240px) 110px; gap: 4px 20px; padding: 14px 20px; color: var(--ink); text-decoration: none; }
.mails a:hover { background: var(--ground); }
.mails time { color: var(--quiet); font-size: 13px; text-align: right; }
.letter { display: block; width: 100%; height: 720px; border: 0; border-top: 1px solid var(--line); background: #f5f3ef; }
.plain summary { padding: 12px 20px; border-top: 1px solid var(--line); cursor: pointer; color: var(--quiet); }

.card-page { display: grid; justify-items: center; gap: 20px; padding: 48px 16px; }
.card { display: grid; gap: 16px; width: 100%; max-width: 500px; padding: 32px; border: 1px solid var(--line); border-radius: 16px; background: var(--panel); box-shadow: 0 8px 30px rgb(30 20 80 / 6%); }
.card form { display: grid; gap: 18px; }
.lead { overflow-wrap: anywhere; }
fieldset { display: grid; gap: 8px; min-width: 0; border: 0; }
legend { margin-bottom: 8px; padding: 0; font-weight: 600; }
.choice label::after { content: ''; position: absolute; inset: 0; cursor: pointer; }
.choice { position: relative; display: flex; gap: 12px; align-items: center; padding: 10px 14px; border: 1px solid var(--line); border-radius: 10px; cursor: pointer; }
.choice:has(:disabled) { opacity: .7; cursor: default; }
.choice:has(:disabled) label::after { cursor: default; }
.choice:hover { border-color: var(--quiet); }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.choice input { position: relative; z-index: 1; width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
.choice small { display: block; font-size: 13px; }
.ticks { padding-left: 20px; color: var(--quiet); margin-top: -10px; }
.notice { padding: 12px 14px; border-radius: 10px; color: var(--bad); background: var(--bad-ground); }
.buttons { display: flex; gap: 10px; }
button, .button { padding: 10px 18px; border: 1px solid var(--line); border-radius: 9px; background: var(--panel); color: var(--ink); font: inherit; font-weight: 550; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--quiet); }
button.primary { flex: 1; border-color: var(--accent); background: var(--accent); color: var(--accent-ink); }
button.primary:hover { filter: brightness(1.08); }
button.small, .button.small { padding: 4px 10px; font-size: 13px; flex: none; }

@media (max-width: 760px) {
	.frame { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto 1fr; }
	.side { position: static; height: auto; gap: 12px; padding: 14px 16px; border-right: 0; border-bottom: 1px solid var(--line); }
	.side nav { display: flex; gap: 0 10px; margin: 0 -16px; padding: 2px 16px 6px; overflow-x: auto; overflow-y: visible; }
	.side .group { display: flex; gap: 0; align-items: center; }
	.side .group p { padding: 0 2px 0 6px; white-space: nowrap; }
	.side nav a { white-space: nowrap; }
	.account { gap: 8px; margin: 0; padding: 0; }
	.company label { flex: none; }
	.rows > li { padding: 12px 16px; }
	.rows .grow { flex-basis: 100%; }
	.frame main { padding: 20px 16px 48px; }
	.mails a { grid-template-columns: minmax(0, 1fr); }
	.badge { white-space: normal; overflow-wrap: anywhere; }
	.event summary { padding: 12px 16px; }
	.event summary time { min-width: 0; }
	.grow { flex-basis: 100%; }
	.mails time { text-align: left; }
	thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	table, tbody, tr { display: block; }
	tr { position: relative; display: grid; gap: 8px; padding: 16px; }
	tr + tr { border-top: 1px solid var(--line); }
	td, td:nth-child(2) { display: block; min-width: 0; padding: 0; border: 0; }
	td:first-child { padding-right: 80px; overflow-wrap: anywhere; font-weight: 550; }
	td.end { position: absolute; top: 14px; right: 16px; }
	.card { padding: 24px 20px; }
}
`;
