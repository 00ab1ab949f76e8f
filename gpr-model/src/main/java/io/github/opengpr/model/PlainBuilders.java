package io.github.opengpr.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Generated builders carry no annotations from outside the JDK, and say in both languages what they
 * lack. Kept in the source only, so that whoever compiles against the model needs no annotation
 * processor's classes.
 */
@Value.Style(
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = IncompleteException.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface PlainBuilders {}
