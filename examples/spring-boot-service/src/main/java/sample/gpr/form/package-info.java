/**
 * The official form on a screen: {@link sample.gpr.form.TypedReport} is what a person typed, {@link
 * sample.gpr.form.FormPage} draws it with what is wrong beside the fields, {@link
 * sample.gpr.form.FormController} takes it in and keeps drafts.
 */
package sample.gpr.form;
