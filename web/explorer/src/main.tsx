import { render } from 'preact';
import { App } from './App.js';
import './style.css';
import { state } from './store.js';
import { speak } from './words.js';

const place = document.getElementById('explorer');
if (place === null) throw new Error('The page has no element "explorer".');
await speak(state().language);
render(<App embedded={/\/embed\/?$/.test(location.pathname)} />, place);
