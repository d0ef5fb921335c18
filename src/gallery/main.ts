// biome-ignore-all lint/style/noRestrictedGlobals: this file is the page of the gallery
import "@fontsource-variable/inter/index.css";
import { svgFile } from "../scene/svgFile";
import { examples } from "./examples";

const holder = document.querySelector("main");
for (const { name, draw } of examples) {
  const figure = document.createElement("figure");
  figure.id = name;
  const caption = document.createElement("figcaption");
  const link = document.createElement("a");
  link.href = `#${name}`;
  link.textContent = name;
  caption.append(link);
  const picture = new DOMParser().parseFromString(svgFile(draw()), "image/svg+xml");
  figure.append(caption, document.importNode(picture.documentElement, true));
  holder?.append(figure);
}
