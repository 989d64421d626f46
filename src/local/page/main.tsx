// Entry of the local page: who is here, and the page itself.
import '@fortune-sheet/react/dist/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connect } from './client';
import './page.css';

const user = new URLSearchParams(location.search).get('user');
const place = document.getElementById('page');
if (place) createRoot(place).render(<App client={connect(user)} />);
