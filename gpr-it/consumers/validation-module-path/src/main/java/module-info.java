/** An application of modules that validates what it takes in. */
module consumer.intake {
  requires io.github.opengpr.rules;
  requires jakarta.validation;
  requires org.hibernate.validator;

  opens consumer.intake to
      org.hibernate.validator;
}
