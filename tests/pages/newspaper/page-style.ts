/** The newspaper's style sheet; in the page itself, so that one page can forbid everything else. */
export const STYLE = `
  :root { --ink: #1a1a1a; --quiet: #6b6b6b; --rule: #d9d4c8; --paper: #fffdf8; --accent: #7a1f1f; }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Noto Serif', serif; }
  a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 3px; }
  .masthead { border-block-end: 3px double var(--ink); padding: 1.25rem 1.5rem .5rem; text-align: center; }
  .logo { font-size: 2.25rem; font-weight: 700; letter-spacing: -.01em; text-decoration: none; }
  .wire { --accent: #0b4a6f; --paper: #fff; }
  .wire .logo { font: 800 1.75rem/1.3 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .06em; color: var(--accent); }
  nav { display: flex; justify-content: center; gap: 1.5rem; margin-block-start: .5rem; font: .85rem/2 system-ui, sans-serif; }
  nav a { text-decoration: none; }
  main { display: grid; grid-template-columns: minmax(0, 42rem) 15rem; gap: 3rem; justify-content: center; padding: 1.5rem; }
  .kicker { margin: 0; font: 700 .75rem/1 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .12em; color: var(--accent); }
  h1 { margin: .5rem 0; font-size: 2.1rem; line-height: 1.15; text-wrap: balance; }
  .standfirst { margin: 0 0 .75rem; font-size: 1.2rem; color: var(--quiet); }
  .byline { display: flex; gap: 1rem; margin: 0 0 1rem; padding-block: .5rem; border-block: 1px solid var(--rule); font: .85rem/1.4 system-ui, sans-serif; }
  .byline time { color: var(--quiet); }
  figure { margin: 0 0 1.25rem; }
  figure img { display: block; width: 100%; height: auto; background: #cfd8dc; }
  figcaption { margin-block-start: .4rem; font: .8rem/1.4 system-ui, sans-serif; color: var(--quiet); }
  h2 { font-size: 1.25rem; }
  .ad, .newsletter { font-family: system-ui, sans-serif; font-size: .9rem; }
  .ad { display: flex; align-items: center; justify-content: space-between; gap: 1rem; margin-block: 1.25rem; padding: .75rem 1rem; background: #f2efe6; color: #444; }
  .ad span { font-size: .65rem; text-transform: uppercase; letter-spacing: .1em; color: var(--quiet); }
  .leaderboard { justify-content: center; margin: 0; }
  .newsletter { margin-block: 1.5rem; padding: 1rem 1.25rem; border-inline-start: 4px solid var(--accent); background: #f7f4ec; }
  .newsletter h3, .newsletter p { margin: 0 0 .4rem; }
  .newsletter input { padding: .4rem .6rem; border: 1px solid var(--rule); }
  button { padding: .4rem .8rem; border: 0; background: var(--accent); color: #fff; font: inherit; }
  .related { font: .95rem/1.4 system-ui, sans-serif; }
  .related h2 { margin-block-start: 0; font-size: .8rem; text-transform: uppercase; letter-spacing: .1em; }
  .related ul { margin: 0; padding: 0; list-style: none; }
  .related li { padding-block: .6rem; border-block-start: 1px solid var(--rule); }
  .colophon { padding: 1.5rem; border-block-start: 1px solid var(--rule); text-align: center; font: .8rem/1.5 system-ui, sans-serif; color: var(--quiet); }
  .front { display: block; max-width: 60rem; margin: 0 auto; }
  .front ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.5rem 2rem; margin: 0; padding: 0; list-style: none; }
  .front li { padding-block-start: .75rem; border-block-start: 1px solid var(--ink); }
  .front h2 { margin: .3rem 0; line-height: 1.25; }
  .front p { margin: 0; font-size: 1rem; }
  @media (max-width: 60rem) { main { grid-template-columns: minmax(0, 42rem); } }
`;
