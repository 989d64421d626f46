// Entry of the local page: who is here, and the page itself.
import '@fortune-sheet/react/dist/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connect } from './client';
import './fonts.css';
import './page.css';

/** The grid is drawn on a canvas, which does not wait for fonts by itself. */
const FACES = ['', 'bold', 'italic', 'italic bold'];

const user = new URLSearchParams(location.search).get('user');
const place = document.getElementById('page');
void Promise.all(FACES.map((face) => document.fonts.load(`${face} 10pt Arial`))).finally(() => {
  if (place) createRoot(place).render(<App client={connect(user)} />);
});
