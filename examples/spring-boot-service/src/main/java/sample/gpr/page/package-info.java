/**
 * The service for people: {@link sample.gpr.page.PageController} takes a file from a browser and
 * answers with the page of evidence, {@link sample.gpr.page.Takeaways} makes what can be taken
 * along. Nothing is kept: what the page offers for download is carried by the page itself.
 */
package sample.gpr.page;
