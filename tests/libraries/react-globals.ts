import * as React from "react";
import * as ReactDOM from "react-dom";
import { createRoot } from "react-dom/client";
import * as JsxRuntime from "react/jsx-runtime";

// Some libraries ship a browser build that expects React as a global, which React itself no longer ships.
Object.assign(globalThis, { React, ReactDOM: { ...ReactDOM, createRoot }, ReactJSXRuntime: JsxRuntime, jsxRuntime: JsxRuntime });
