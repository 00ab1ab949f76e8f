package sample.gpr;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that takes annual reports and says what is wrong with them. */
@SpringBootApplication
public class Service {

  public static void main(String[] args) {
    SpringApplication.run(Service.class, args);
  }
}
