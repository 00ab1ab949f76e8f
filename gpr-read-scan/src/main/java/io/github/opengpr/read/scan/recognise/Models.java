package io.github.opengpr.read.scan.recognise;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The two recognisers of lines of text and the characters they know. Everything native that it
 * loads is closed with it; threads may share it until then.
 */
public final class Models implements AutoCloseable {

  /** One of the two recognisers, trained apart from each other. */
  public enum Reader {
    /** PP-OCRv4. */
    V4("models/ch_PP-OCRv4_rec_infer.onnx"),
    /** PP-OCRv3. */
    V3("models/ch_PP-OCRv3_rec_infer.onnx");

    private final String resource;

    Reader(String resource) {
      this.resource = resource;
    }
  }

  private static final String CHARACTERS = "models/ppocr_keys_v1.txt";

  private final OrtEnvironment environment;
  private final OrtSession fourth;
  private final OrtSession third;
  private final Alphabet alphabet;

  private Models(
      OrtEnvironment environment, OrtSession fourth, OrtSession third, Alphabet alphabet) {
    this.environment = environment;
    this.fourth = fourth;
    this.third = third;
    this.alphabet = alphabet;
  }

  /**
   * Loads the recognisers.
   *
   * @throws NoRecogniserException if the runtime has no native library for this platform
   */
  public static Models open() throws NoRecogniserException {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      Alphabet alphabet =
          Alphabet.of(new String(bytes(CHARACTERS), StandardCharsets.UTF_8).lines().toList());
      try (SessionOptions options = new SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        OrtSession fourth = environment.createSession(bytes(Reader.V4.resource), options);
        OrtSession third = environment.createSession(bytes(Reader.V3.resource), options);
        return new Models(environment, fourth, third, alphabet);
      }
    } catch (OrtException | IOException | LinkageError e) {
      throw new NoRecogniserException(e);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Models.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no resource " + resource);
      }
      return in.readAllBytes();
    }
  }

  /** The characters the recognisers know. */
  Alphabet alphabet() {
    return alphabet;
  }

  /** How probable each character is at each step along a line. */
  Steps read(Reader reader, Strip strip) {
    OrtSession session = reader == Reader.V4 ? fourth : third;
    long[] shape = {1, Strip.CHANNELS, Strip.HEIGHT, strip.width()};
    String input = session.getInputNames().iterator().next();
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(strip.values()), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] size = output.getInfo().getShape();
      float[] values = new float[(int) (size[1] * size[2])];
      output.getFloatBuffer().get(values);
      return new Steps((int) size[1], (int) size[2], values);
    } catch (OrtException e) {
      throw new IllegalStateException("the recogniser failed", e);
    }
  }

  @Override
  public void close() {
    for (OrtSession session : List.of(fourth, third)) {
      try {
        session.close();
      } catch (OrtException e) {
        throw new IllegalStateException("the recogniser could not be closed", e);
      }
    }
  }
}
