package consumer;

import io.github.opengpr.model.form.Form;

/** Uses the form alone. */
public final class Cells {

  private Cells() {}

  public static void main(String[] args) {
    System.out.println(Form.FORM_2021.cells().size());
  }
}
