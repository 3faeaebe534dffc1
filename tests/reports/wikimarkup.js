// What Atlassian's own reader makes of Jira's wiki markup: for each line of standard input (a text as JSON) the kinds of nodes and marks,
// and the text, as a line of JSON.  Run in a folder where `npm install @atlaskit/editor-wikimarkup-transformer` was done.
const path = require("path");
const lines = require("readline").createInterface({ input: process.stdin });
const { WikiMarkupTransformer } = require(path.join(process.cwd(), "node_modules/@atlaskit/editor-wikimarkup-transformer"));
const reader = new WikiMarkupTransformer();

lines.on("line", line => {
  const kinds = new Set();
  const texts = [];
  reader.parse(JSON.parse(line)).descendants(node => {
    kinds.add(node.type.name);
    node.marks.forEach(mark => kinds.add("mark " + mark.type.name));
    if (node.isTextblock) texts.push(node.textContent);
  });
  console.log(JSON.stringify({ kinds: [...kinds].sort(), texts }));
});
