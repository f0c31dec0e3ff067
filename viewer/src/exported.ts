import './style/index.css';
import './main.ts';
