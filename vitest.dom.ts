import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// What is awaited comes soon, but on a busy machine not within the second that is usual.
configure({ asyncUtilTimeout: 5000 });

// What jsdom lacks, in the least form that components need. Whether it works is for the tests in a real browser.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

Element.prototype.scrollIntoView ??= () => {};

Element.prototype.scrollBy ??= () => {};

Range.prototype.getBoundingClientRect ??= () => document.body.getBoundingClientRect();
