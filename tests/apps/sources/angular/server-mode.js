// Angular asks this before it touches a window. Builds of its own set it; here the server does, before Angular is loaded.
globalThis.ngServerMode = true
