import 'graphiql/setup-workers/vite';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './ide.css';

// The examples of the project, one tab each, in the order of their names.
const examples = import.meta.glob('../../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tabs = Object.keys(examples)
  .sort()
  .map((name) => ({ query: examples[name] }));

/** Asks the server that this page came from, and no other. */
async function fetcher(question) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(question),
  });
  return response.json();
}

createRoot(document.getElementById('ide')).render(createElement(GraphiQL, { fetcher, defaultTabs: tabs }));
