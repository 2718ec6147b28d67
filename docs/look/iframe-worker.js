/* Browsers start no workers for pages opened from disk: the search then runs in a hidden frame of the page itself. */
if (location.protocol === "file:") {
  window.Worker = class {
    constructor(url) {
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      this.frame.srcdoc = "<!doctype html><body></body>";
      this.inside = new Promise((begun) => {
        this.frame.onload = () => {
          const inside = this.frame.contentWindow;
          inside.postMessage = (data) => this.send(this, data);
          const script = inside.document.createElement("script");
          script.src = new URL(url, location);
          script.onload = () => begun(inside);
          script.onerror = () => this.onerror?.(new ErrorEvent("error"));
          inside.document.body.append(script);
        };
      });
      document.body.append(this.frame);
    }

    postMessage(data) {
      this.inside.then((inside) => this.send(inside, data));
    }

    send(to, data) {
      const copy = structuredClone(data); // what is sent to a worker is its own
      setTimeout(() => to.onmessage?.({ data: copy }));
    }

    terminate() {
      this.frame.remove();
    }
  };
}
