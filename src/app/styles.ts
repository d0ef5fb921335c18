import "virtual:palette.css";
import "./page.css";
