import { defineConfig } from "vitest/config";

// Components find a document; everything else runs without one, so that a room that should be pure shows if it is not.
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    setupFiles: ["vitest.setup.ts"],
    testTimeout: 20_000, // laws take their time on a slow machine
    projects: [
      {
        extends: true,
        test: { name: "pure", environment: "node", include: ["{src,scripts}/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["vitest.dom.ts"],
        },
      },
    ],
  },
});
